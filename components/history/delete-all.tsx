import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Deleting everything can't be undone, so it asks once; keeping is the choice in focus. */
export function DeleteAll({ onConfirm }: { onConfirm(): void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" className="quiet delete-all" onClick={() => setAsking(true)}>
        {t('history.deleteAll')}
      </Button>
      <Modal.Root opened={asking} onClose={() => setAsking(false)} centered size="sm" transitionProps={{ duration: 0 }}>
        <Modal.Overlay />
        <Modal.Content>
          {/* The library's own header would count as a second banner of the page. */}
          <Modal.Body>
            <Modal.Title>{t('history.deleteAllTitle')}</Modal.Title>
            <p>{t('history.deleteAllBody')}</p>
            <div className="buttons modal-buttons">
              <Button size="compact-sm" data-autofocus onClick={() => setAsking(false)}>
                {t('history.keep')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  setAsking(false);
                  onConfirm();
                }}
              >
                {t('history.deleteAll')}
              </Button>
            </div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
