import type { ReactNode } from 'react';
import { Dialog as DialogContent, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { lookWords } from '../../contract/words/look.en.ts';
import { Button } from './button.tsx';
import './surface.css';
import './dialog.css';

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, the close button and a press outside. Focus goes back to where it was. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the foot. Without them only the close button is there. */
  readonly actions?: ReactNode;
  /** `sheet` slides in from the edge (the notebook); on a phone it takes the whole height. */
  readonly shape?: 'card' | 'sheet';
  /** Draws the private edge. */
  readonly isPrivate?: boolean;
};

/** A modal dialog, controlled by the caller. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, shape = 'card', isPrivate = false } = props;
  return (
    <ModalOverlay
      className={`overlay ${shape}`}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <DialogContent className={isPrivate ? 'dialog private' : 'dialog card'}>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="text" small icon="cross" onPress={onClose}>
              {lookWords.close}
            </Button>
          </div>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <div className="acts dialog-foot">{actions}</div>}
        </DialogContent>
      </Modal>
    </ModalOverlay>
  );
}
